import { fold } from './words';

/** Given names of the press in many languages; own compilation. Women, men, either. */
const WOMEN = `
Amara Amparo Anita Ambre Anjali Annika Arundhati Assa Assia Assitan Awatif Aya Ayşe Aysel Bintou Chahrazed Chafia Chiara Dalila Deepika Djamila Dominika Droupadi Elif Emine Fadia Faiza Farida Fathia Fatoumata Fiorella Gita Gulnara Habiba Hafida Hala Hanane Hanna Hayat Hiba Hind Houda Houria Ikram Iman Imane Indira Isabela Jamila Jaya Kadiatou Kalpana Kanchan Karima Karimah Kavita Khadija Kinga Lamia Lakshmi Leïla Lila Lina Linnea Loubna Louiza Maïmouna Mahua Majda Mamata Manel Mariama Maryam Mayawati Meera Mehdia Meriem Mina Mouna Naama Nabiha Nadjat Nadira Nahed Najla Najwa Naledi Neena Ngozi Nirmala Noura Odile Oksana Olha Oumou Ouarda Ouided Ousmane Pratibha Preeti Priya Priyanka Rabia Rachel Radhia Ramata Rania Rasha Rawya Reem Rihab Rim Riikka Saïda Safia Salma Samira Sania Sanae Sarra Sheikha Shreya Siham Sira Smriti Sonia Soukaina Sumitra Sunita Sushma Svetlana Tetiana Tsai Wided Yamina Yulia Yuliia Zakia Zeynep Zineb Zohra Zoulikha
Abigail Ada Adèle Adelaide Adriana Adrienne Agathe Agnès Agnieszka Aïcha Aicha Aïssata Aissatou Alejandra Alessandra Alexandra Alexandria Alice Alicia Aline Alison
Allison Alma Amanda Amandine Amber Amelia Amélie Amina Aminata Amy Ana Anaïs Anastasia Andréa Andrée Angela Angèle Angelina Angélique Anita Anja Anke Ann Anna
Annalena Anne Annegret Annelore Annette Annick Annie Antoinette Antonella Ariane Arlene Arlette Armelle Ashley Asma Astrid Audrey Aung Aurélia Aurélie Aurore Ava
Awa Ayelet Ayesha Barbara Béatrice Beatrice Beatriz Benazir Bernadette Beth Bettina Betty Bianca Birgit Bonnie Brenda Bridget Brigitte Britney Brooke Camila Camille
Candace Carla Carlotta Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catherine Cathy Cécile Cecilia Céline Chantal Charlotte Chelsea Cheryl Chloé Chloe
Christa Christel Christelle Christiane Christina Christine Chrystia Chrystel Ciara Cindy Claire Clara Clare Clarisse Claudia Claudine Clélia Clémence Clémentine Colette Colleen
Condoleezza Constance Coralie Corinne Cornelia Courtney Cristina Cynthia Dahlia Daisy Dalia Dana Daniela Danièle Danielle Daphne Daphné Dawn Deb Debbie Deborah Débora
Delphine Denise Diana Diane Dilma Dolores Dominga Donna Dora Doris Dorothée Dorothy Ebony Edith Édith Éléonore Eleanor Elena Eleni Eliane Éliane Elisa Élisa Elisabeth Élisabeth
Elise Élise Elizabeth Ella Ellen Elly Éloïse Elsa Elvira Emanuelle Emilia Emilie Émilie Emily Emma Emmanuelle Erika Erin Esther Estelle Eugénie Eva Ève Eve Evelyn Évelyne
Fabienne Fadila Fanny Farah Fatima Fatma Fatou Fatoumata Fawzia Federica Felicia Fiona Firmine Flora Florence Fleur Florine Frances Francesca Françoise Frédérique Freya Frida Gabriela
Gabrielle Gaëlle Geneviève Georgette Georgia Geraldine Géraldine Germaine Ghislaine Gilda Gina Giorgia Gisela Gisèle Giulia Gloria Grace Greta Guadalupe Gwendolyn Gwenaëlle
Hadja Hala Hanan Hannah Harriet Heather Heidi Helen Hélène Helena Helene Helga Héloïse Henriette Hilary Hillary Holly Huguette Ida Ilaria Ines Inès Inés Inge Ingrid Irene
Irène Irina Iris Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Janine Jasmine Jeanne Jeannette Jeanine Jen Jennifer Jenny Jessica Jill
Jo Joan Joanna Joanne Jocelyne Jody Joëlle Johanna Josée Joséphine Josefina Josiane Joy Joyce Juana Judith Judy Julia Juliana Julie Juliette Justine
Kaja Kamala Karen Karin Karine Karina Karla Karoline Katarina Kate Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Kay Kayla Keiko Kelly Kemi Kerry Kersti Kim Kimberly
Kirsten Krista Kristi Kristin Kristina Kristalina Kyrsten Lara Latifa Laura Laure Lauren Laurence Layla Léa Leah Leila Leïla Léna Lena Leslie Letitia Lidia Lili Liliane Lina Linda
Lindsay Lindsey Lisa Lise Lisette Liz Liza Lizzo Lola Loretta Lori Louisa Louise Luana Luce Lucia Lucie Lucienne Lucy Ludivine Luisa Luisana Lydia Lydie Lyne Lynn Lynne Maggie Magali
Maite Malala Malika Mallory Manon Manuela Mara Margaret Margarita Margaux Marguerite Margrethe Maria María Mariam Mariana Mariann Marianne Marie Mariette Marielle
Marina Marine Marion Marissa Marisol Marjorie Marlène Marsha Marta Martha Marthe Martine Mary Marylise Maryline Maryse Mathilde Maud Maureen Maya Megan Meghan
Melania Melanie Mélanie Melissa Mélissa Mercedes Meredith Mette Mia Michaela Michèle Micheline Michelle Mila Milena Mireille Miriam Molly Mona Monica Monika Monique Morgane Muriel
Mylène Myriam Nabila Nadège Nadia Nadine Naëlle Naïma Naima Najat Nana Nancy Naomi Natacha Natalia Natalie Natasha Nathalie Ndèye Nicola Nicole Nicoletta Nikki Nina Noémie Nora Norma
Nour Octavia Odette Odile Olena Olga Olivia Olympe Oprah Oriane Ornella Paloma Pam Pamela Paola Patricia Paula Paule Pauline Peggy Penelope Penny Perrine Pétra Petra
Phoebe Phyllis Pia Pilar Prisca Priscilla Priti Prune Rachel Rachida Raja Raquel Rashida Rebecca Regina Régine Rekha Rena Renata Renée Rhonda Rima Rita Roberta Robyn Rokhaya
Romane Rosa Rosario Rose Roseline Rosie Rosemary Roxana Roxane Ruth Sabine Sabrina Sahra Salima Sally Salomé Samantha Samia Sandra Sandrine Sanna Sara Sarah Saskia Scarlett Ségolène Selma
Serena Shakira Shannon Sharon Sheikh Sheila Sherry Shirin Shirley Sibylle Sibyle Sidonie Silvia Simone Siobhan Sofia Sofía Solange Solène Sonia Sophia Sophie Soraya Stacey Stéphanie Stephanie
Stella Sue Suella Susan Susana Susanna Susanne Susie Suzan Suzanne Svetlana Svitlana Sviatlana Sybille Sylvana Sylvia Sylviane Sylvie Tamara Tammy Tania Tanya Tara Tatiana Taylor Teresa Tereza Thérèse Theresa
Tiffany Tina Tracy Tracey Tulsi Ursula Vaira Valentina Valentine Valeria Valérie Valerie Vanessa Vera Véra Véronique Veronica Victoria Victoire Violeta Violette Virginia Virginie Viviane Vivien Wafa Wanda
Wendy Whoopi Wilhelmine Winnie Xiomara Yaël Yasmine Yasmin Yolande Yolanda Yulia Yvette Yvonne Zahra Zainab Zara Zoe Zoé Zuzana
Aparecida Benedita Conceição Damares Erundina Eliziane Gleisi Graça Heloísa Jandira Lídice Luíza Mafalda Mariângela Nísia Rosângela Tabata Talíria
Alessia Annamaria Antonia Caterina Cinzia Donatella Eugenia Fiammetta Franca Gabriella Giovanna Giuliana Giuseppina Graziella Ilenia Licia Liliana
Lucrezia Luciana Marialuisa Mariastella Mariolina Marzia Michela Patrizia Raffaella Rosanna Rossella Serenella Simona Stefania Tiziana
Adoración Agustina Ainhoa Alba Alejandrina Almudena Amaia Ángeles Araceli Aránzazu Asunción Azucena Begoña Belén Berenice Carlota Celia
Concepción Consuelo Diosdado Elisenda Encarnación Eneko Esperanza Estefanía Esther Eulalia Fátima Florencia Gema Gemma Graciela Idoia
Inmaculada Irantzu Ione Itziar Jacinta Jimena Josune Julieta Lorena Lourdes Luisa Luz Macarena Magdalena Maialen Margarita Marta Maribel Mayte
Milagros Mireia Mirtha Mónica Montserrat Nerea Noelia Nuria Núria Olga Ofelia Piedad Purificación Rigoberta Rocío Rosario Soledad Susana Teodora Trinidad
Verónica Virtudes Xiana Yolanda Zulema Anneliese Annelie Annika Bärbel Beate Bettina Britta Cem Christa Dagmar Dietlind Dorothee Elke Ellen Elfriede Eva Franziska
Frauke Friederike Gabriele Gesine Gitta Gudrun Hannelore Heide Heidemarie Heike Hildegard Ilse Imke Ines Irmgard Jutta Käthe Karola Katharina Katrin Klara
Lisa Maike Manuela Marlene Mechthild Nadine Petra Ramona Renate Ricarda Rosemarie Roswitha Sabine Sahra Saskia Sevim Sieglinde Silke Steffi Svenja Swantje Tanja Theresa
Ulla Ulrike Ute Verena Waltraud Wiebke
`;

const MEN = `
Abdelhamid Abdelhak Abdelkrim Abdellatif Abderrahim Abdessamad Ablaye Adnan Ajit Alioune Amadeu Amitabh Anand Anderson Anil Antti Anutin Arjun Ashok Atiku Ayodele Azad Babacar Bachar Bachir Badr Bandar Bhavesh Bilal Biram Birame Bola Boubker Brahim Chandra Cheick Chidi Choguel Chukwu Dae-jung Dawda Deepak Dhananjay Djamel Ebrahim Ebrahima Ehsan El-Hadj Emeka Emmerson Ersin Evaristo Evgueni Farouk Fathi Faure Fayez Felix Femi Firas Fouad Fuad Ganesh Gaurav Ghassan Gopal Hage Hakainde Hamad Hamadi Hamed Hani Haruna Hatem Hichem Hicham Hiroyuki Houssem Idris Ikram Ismael Itamar Jakaya Jamil Jawad Joko Junaid Kaoru Karan Karthik Kassim Kazuo Kenji Kenta Khalil Kiran Kwabena Laith Lamine Lassana Lassina Lazarus Lotfi Macky Maher Mahathir Mahendra Majid Mansour Marouane Mazen Mehboob Mekki Mevlut Mohan Mohand Mohsin Moncef Morad Muhammadou Mukesh Munir Murat Musa Naoto Naveen Nawaf Nawaz Nayib Nazim Nitin Okechukwu Olusegun Omer Oumar Ousman Papa Pascual Patrick Pranab Prabowo Prakash Rached Rafic Raghav Raj Rajesh Rajiv Rakesh Ramesh Ranil Ravi Reda Riadh Ridha Rodrigo Roch Rohan Saad Sabri Sachin Sadok Saeb Saleh Salem Samuel Sanjay Satoshi Seif Serigne Shahbaz Shankar Shashi Shehbaz Shivraj Sidiki Sidya Sofiane Soumaïla Suleiman Sundar Suresh Syed Taïeb Takeshi Taro Tayyip Tedj Tharman Thierno Toshiro Tuncay Uhuru Umar Vikram Vinod Vivek Vladyslav Wael Wahid Walid Yaakov Yasuo Yogi Yoweri Youcef Yousef Yousuf Zakaria Zaki Zein Zia Zied Ziad Zoubir Zubair
Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdennour Abderrahmane Abdou Abdoul Abdoulaye Abdourahmane Abdul Abdulaziz Abdullah Abdulla Abel Abiy Abraham Achille Adam Adama
Adel Adem Adolphe Adolfo Adrián Adrian Adriano Adrien Agustín Agustin Ahmad Ahmed Ahmet Aimé Ajay Akim Akira Aksel Alain Alan Alassane Albert Alberto Albin Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksey Aleksei
Alessandro Alex Alexander Alexandre Alexandru Alexei Alexeï Alexey Alexis Alf Alfonso Alfred Alfredo Ali Allan Allen Alpha Alphonse Alvaro Álvaro Alvin Amadou Amara Ambroise Amin Amine Amir Amit Amos Anatole Anatoly
Anders André Andre Andreas Andreï Andrei Andrej Andres Andrés Andrew Andrey Andrii Andriy Andry Andrzej Andy Ange Angelo Angus Anibal Anil Anis Anthony Antoine Anton Antoni Antonin Antonio António Antony Anwar Apollinaire
Archie Ariel Aristide Arlen Armand Armando Armin Arnaud Arne Arnold Arsène Artem Arthur Arturo Arun Arvind Ashraf Asif Atal Attila Auguste Augustin Augusto Aurélien Austin Avigdor Axel Ayman Aymeric Aziz Bakary Baptiste Barack Barney
Barry Bart Bartholomé Bashar Basil Basile Bassirou Bastien Baudouin Belaïd Ben Benedict Benigno Benito Benjamin Benny Benoît Benoit Bernard Bernardo Bernd Bernhard Bernie Bertrand Beto Bezalel Bill Billy Björn Bob Bobby Boni
Boris Bouabdellah Boubacar Brad Bradley Brandon Brendan Brent Brett Brian Brice Bruce Bruno Bryan Byron Caleb Calin Calvin Cameron Camilo Carl Carles Carlo Carlos Casey Cédric Cedric Cellou César Cesar Chad Charles Charlie Cheikh Chen Chester
Chris Christian Christophe Christopher Chuck Ciriaco Clarence Claude Clément Cliff Clint Clive Clyde Colin Connor Conor Constant Corey Cory Craig Cristián Curtis Cyril Cyrille Cyrus Dale Damian Damien Dan Daniel Daniele Danny Dario
Darren Darrell Darryl Dave David Davide Davy Dean Denis Dennis Denys Derek Désiré Devin Didier Diego Dieter Dietmar Dimitri Dimitris Dinesh Dino Dirk Djibril Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donnie Doug Douglas Drew
Duncan Dustin Dwayne Dwight Dylan Ed Eddie Eddy Edgar Édgar Edmond Edmund Edouard Édouard Eduard Eduardo Edward Edwin Efraín Ehud Élie Elie Eli Elijah Elio Elliott Elon Emil Émile Emile Emiliano Emilio Emmanuel Emmerson Enrico Enrique
Éric Eric Erick Erik Ernest Ernesto Esteban Étienne Etienne Eugène Eugene Eugenio Evan Évariste Evo Ezra Fabian Fabien Fabio Fabrice Fabrizio Faisal Farid Faustin Fayçal Federico Félix Felix Felipe Ferdinand Ferit Fernand Fernando Fidel
Filip Florent Florian Floyd Francesco Francis Francisco Franck François Frank Franklin Franz Fred Freddie Freddy Frédéric Frederic Frederick Frederik Friedrich Fumio Gabriel Gaël Gaëtan Gaétan Gareth Gary Gaspard Gaston Gavin
Geert Gene Geoffrey Geoffroy Georg George Georges Georgi Georgios Gérald Gerald Gérard Gerard Gerardo Gerhard Germán Gerry Gianluca Gianni Gideon Gilbert Giles Gilles Gino Giorgio Giovanni Gitanas Giulio Giuseppe Glen Glenn Godefroy Gonzalo Gordon
Graham Grant Greg Grégoire Gregor Gregory Grégory Guillaume Guillermo Gunther Gustavo Guy Habib Hakan Hakim Hakeem Hamid Hamza Hans Harald Harold Harrison Harry Hashim Hassan Hassane Heiko Heiner Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert
Hermann Hervé Hery Hideo Hippolyte Hiroshi Horst Hosni Houcine Howard Hubert Hubertus Hugh Hugo Hugues Humberto Hussein Ian Ibrahim Ibrahima Idriss Idrissa Ignacio Igor Ilham Ilya Imran Ion Iñigo Irakli Isaac Isaias Ismaël Ismail Israel Issa Issam Issoufou Iván
Ivan Ivica Ivo Jack Jacky Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janez János Janusz Jared Jaroslaw Jaroslav Jason Javier Jay Jean Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-Denis Jean-Dominique
Jean-François Jean-Frédéric Jean-Guy Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Martin Jean-Michel Jean-Noël Jean-Pascal Jean-Paul Jean-Philippe Jean-Pierre Jean-René Jean-Sébastien Jean-Victor Jean-Yves Jeb Jed Jeff Jeffrey
Jens Jérémie Jeremy Jérémy Jerome Jérôme Jerry Jérôme Jesse Jesús Jesus Jim Jimmy Joachim João Joaquín Joaquim Jochen Joe Joël Joel Johan Johann Johannes John Johnny Johnson Jon Jonas Jonathan Jordan Jordi Jorge José Jose Josef Josep Joseph Josh
Joshua Josué Jovenel Juan Jules Julian Julien Julio Julius Jürgen Justin Kaïs Kamal Kamel Kareem Karel Karim Karl Karl-Heinz Kassym Kassym-Jomart Keir Keith Ken Kenneth Kenny Kevin Khaled Khalid Khalifa Khemaies Kirill Klaus Kofi Konrad Konstantin
Kostas Kurt Kwame Kwasi Kyle Kyriakos Lahcen Lance Lars Larry Laurent Lawrence Lazare Lech Lee Léo Leo Leon Léon Leonard Leonardo Leonid Leopold Léopold Leroy Lester Lev Liam Lionel Lloyd Loïc Loïg Lorenzo Lou Louis Luc Luca Lucas Lucien Ludovic Luigi
Luis Luís Lukas Lutz Lyndon Mahamadou Mahamat Mahmoud Mahmud Malcolm Malik Mamadou Mamady Manfred Manmohan Manuel Marc Marcel Marcelo Marc-Yvan Marco Marcos Marcus Mario Marius Mark Markus Marlon Martin Marty Marvin Masoud Massimo Mateusz Mathias Mathieu Mats Matt
Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Maurizio Max Maxence Maxim Maxime Maximilien Maxwell Mehdi Mehmet Melvin Menahem Michaël Michael Michał Michal Michel Mick Mickaël Miguel Mikael Mikaël Mike Mikhail Mikhaïl Milan Milos Miloš Milorad Mitch Mitt Moctar
Modeste Modou Mohamad Mohamed Mohammad Mohammed Mohsen Moïse Mokhtar Mounir Mourad Moussa Moustapha Muammar Muhammad Muhammadu Muhammed Mustafa Mustapha Mwai Mykhailo Mykola Nabil Naftali Najib Narendra Nasser Nate Nathan Nathaniel Ned Neil Nelson Nestor
Nguyen Nicholas Nick Nicolae Nicolas Nicolás Nicola Nigel Nikita Nikol Nikola Nikolai Nikolaï Nikolaos Nikos Nils Noah Noël Noel Norbert Norman Nouri Noureddine Nursultan Octave Olaf Oleg Oleksandr Oleksiy Oleksii Oliver Olivier Omar Oscar Óscar Oskar
Osman Osvaldo Otto Ousmane Oussama Owen Pablo Paco Paolo Parfait Pascal Pat Patrice Patricio Patrick Paul Paul-Henri Paulo Pavel Pavlo Pedro Pep Pere Perry Pete Peter Petr Petro Petros Petteri Phil Philip Philipp Philippe Pier Pierre Pierre-André Pierre-Henri
Pierre-Yves Pietro Pio Piotr Prayut Prosper Quentin Rachid Radosław Radoslaw Rafael Rafaël Rafik Rahul Raila Rajnath Rajoy Ralph Ram Ramón Ramzan Ramzi Randal Randall Randy Raphaël Raphael Raúl Raul Ray Raymond Recep Régis Reinhard Reza Rein René Renaud Rex Rémi Rémy
Ricardo Richard Rick Ricky Rico Rishi Riad Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Roger Roland Rolf Roman Romain Romano Ron Ronald Ronnie Ross Roy Rudolf Rudy Ruben Rufin Ruhollah Rupert Russell Ryan Sadiq Saïd Said Salah Salif
Salim Salman Salva Salvador Salvatore Sam Sami Samir Sammy Samuel Samy Sander Sandro Santiago Saúl Sauli Scott Seán Sean Sébastien Sebastian Sebastián Serge Sergei Sergeï Sergey Sergi Sergii Sergio Serhiy Seth Shane Shaun Shawn Sherrod Shigeru Shimon Shinzo Shinzō Sidi Sid Siddharth
Siegfried Sigmar Silvio Simon Slim Slimane Slobodan Souleymane Spencer Spiro Stan Stanislas Stanislav Stanley Steeve Stefan Stefano Stelios Stéphane Stephane Stephen Sténio Steve Steven Stewart Stuart Sunil Sven Sylvain Sylvestre Taha Tareck Tareq Tarek Tariq Ted Tedros Teddy Terence
Terrance Terry Thad Thaksin Thabo Théo Theo Théodore Theodore Thibault Thibaut Thierry Thom Thomas Tiago Tibor Tidjane Tim Timo Timothée Timothy Tino Tito Todd Tom Tomás Tomasz Tommaso Tommy Tony Travis Trevor Tristan Tyler Ulrich Umaro Umberto Uwe Václav Vadim Valentin Valéry Valery Valdis
Vassily Vassili Viatcheslav Vicente Vicky Victor Viktor Viktar Vince Vincent Virgil Vitali Vitaly Vítor Vlad Vladimir Volker Volodymyr Vyacheslav Wade Wagner Waldemar Walid Walter Wang Warren Wayne Werner Wesley Wilfrid Wilfried Willem William Willie Willy Wilson Winston Wladimir Wolfgang Wolodymyr
Xabier Xavi Xavier Yacine Yahya Yair Yanis Yann Yannick Yasser Yassin Yassine Yevgeny Yevhen Yoann Yoav Yohan Yoshihide Youri Youssef Youssouf Yuri Yurii Yusuf Yvan Yves Yvon Zac Zach Zachary Zack Zaher Zbigniew Zine Zohran Zoran
Adalberto Adilson Aécio Ademar Aguinaldo Ailton Aloizio Aloysio Benedito Breno Caio Cássio Célio Celso Cláudio Cleber Davi Delfim Edinho Edson Eliseu
Emídio Eurico Fabrício Fausto Fernão Flávio Geraldo Gerson Gilberto Gilmar Gilson Gonçalo Guilherme Heitor Ibaneis Inácio Izalci Jarbas Jerónimo
Lindbergh Lourival Luiz Marcílio Márcio Miro Nuno Odair Onyx Otaviano Osmar Otávio Plínio Reginaldo Renan Rogério Romeu Romário Ronaldo Rui Silas
Tarcísio Tasso Valdemar Waldez Wellington Welington Zeca Agostino Amedeo Angelino Anselmo Arnaldo Aurelio Beppe Carmelo Carmine Cesare Ciro Corrado
Cristiano Damiano Domenico Edmondo Edoardo Emanuele Ermanno Ettore Felice Filippo Fulvio Gabriele Gaetano Gennaro Giacomo Giampaolo Giancarlo
Gianfranco Gianmarco Girolamo Giuliano Goffredo Guido Ignazio Jacopo Leonida Leoluca Luciano Manlio Massimiliano Mirko Nello Nicolò Niccolò Nunzio
Oreste Orazio Pasquale Piero Pierferdinando Pierluigi Pierpaolo Raffaele Renato Renzo Riccardo Rocco Saverio Settimio Ugo Valerio Vincenzo Virginio
Vito Vittorio
Abelardo Adán Amancio Amador Anastasio Andoni Aníbal Anselmo Arnau Arsenio Artur Asier Aureliano Baltasar Bartolomé Bautista Benigno Bernabé Blas Borja
Braulio Calixto Cándido Casimiro Cayetano Ciro Claudio Cristóbal Damián Demetrio Desiderio Diosdado Efraín Eleuterio Eloy Emeterio Eneko Ernest Evaristo
Fabián Facundo Felipe Félix Fermín Fidel Florencio Gaspar Gumersindo Héctor Hernán Hipólito Horacio Iker Ignasi Imanol Indalecio Isidro Isidoro Ismael Jacinto
Javi Jerónimo Joan Jokin Jonás Jordi José Joseba Juanma Julián Lautaro Leandro Leopoldo Lluís Luciano Macario Manolo Mauro Maximiliano Melchor Mikel
Modesto Moisés Narciso Néstor Nicanor Octavio Odón Oriol Oscar Pere Plácido Porfirio Quim Ramiro Raimundo Remigio Rigoberto Rodolfo Rómulo Roque Rubén Saturnino
Silvestre Simón Teodoro Teófilo Timoteo Toni Unai Urko Valentín Víctor Wilfredo Ximo Xosé Yago Zacarías Achim Alois Ansgar Arno August Axel Bernd Bodo
Boris Burkhard Carsten Cem Christoph Claus Dieter Dietrich Edelbert Edgar Egon Ekkehard Erhard Erich Ernst Eugen Falko Felix Ferdinand Florian Franz-Josef Frank-Walter
Gerd Gernot Götz Gregor Günter Günther Guido Gunnar Hannes Hans-Peter Hans-Jürgen Hartmut Heinrich Helge Helmuth Herfried Hinrich Holger Hubertus Ingo Jan Jörg Jörn
Joachim Jochen Johann Jost Joschka Kai Karl-Josef Karsten Kay Klaus-Dieter Kurt Leif Lorenz Lothar Ludger Ludwig Malte Manuel Marcel Marco Martin Michel Nikolaus Norbert Olaf
Omid Ottmar Patrick Peer Philip Rainer Ralf Reiner Reinhold Robin Roderich Roland Rolf Rudi Rüdiger Sebastian Siegfried Sigmar Sönke Stefan Steffen Sven Tarek Theodor Thilo Thomas
Thorsten Till Tilman Timon Tino Tobias Torsten Udo Ulf Uli Ulrich Volkmar Walther Wilhelm Winfried Wolf Wolf-Dieter Wolfgang
`;

const EITHER = `
Addison Alpha Andrea Angel Ariel Ashton Avery Bailey Blair Camille Carey Cary Charlie Chris Claude Dana Dominique Elliot Emerson Eden Francis Frankie Gale Hadley Harper Hayden Hunter Jackie
Jamie Jessie Jordan Jo Kerry Kim Kit Kelly Lane Lee Leigh Leslie Logan Lou Lynn Madison Marion Maxime Mackenzie Morgan Pat Parker Paris Peyton Quinn Reese Regan Riley Robin Rory Rowan Ryan Sam Sacha Sasha Shelby Sidney
Skyler Stevie Sydney Taylor Terry Tracy Val Whitney Yannick CJ JB JD AJ DJ RJ TJ PJ MJ Whit
`;

let names: ReadonlyMap<string, 'f' | 'm' | 'x'> | null = null;

/** Folded given names with the gender they tell ("x": either); built once. */
export function givenNames(): ReadonlyMap<string, 'f' | 'm' | 'x'> {
  if (names) return names;
  const made = new Map<string, 'f' | 'm' | 'x'>();
  for (const [list, gender] of [
    [WOMEN, 'f'],
    [MEN, 'm'],
    [EITHER, 'x'],
  ] as const)
    for (const name of list.split(/\s+/).filter((entry) => entry !== '')) {
      const key = fold(name);
      const known = made.get(key);
      made.set(key, known && known !== gender ? 'x' : gender);
    }
  names = made;
  return made;
}
