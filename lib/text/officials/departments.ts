/** French departments by their genitive. Own compilation. */
export const DEPARTMENTS: string[] =
  "de l'Ain;de l'Aisne;de l'Allier;des Alpes-de-Haute-Provence;des Hautes-Alpes;des Alpes-Maritimes;de l'Ardèche;des Ardennes;de l'Ariège;de l'Aube;de l'Aude;de l'Aveyron;des Bouches-du-Rhône;du Calvados;du Cantal;de la Charente;de la Charente-Maritime;du Cher;de la Corrèze;de la Côte-d'Or;des Côtes-d'Armor;de la Creuse;de la Dordogne;du Doubs;de la Drôme;de l'Eure;d'Eure-et-Loir;du Finistère;du Gard;de la Haute-Garonne;du Gers;de la Gironde;de l'Hérault;d'Ille-et-Vilaine;de l'Indre;d'Indre-et-Loire;de l'Isère;du Jura;des Landes;de Loir-et-Cher;de la Loire;de la Haute-Loire;de la Loire-Atlantique;du Loiret;du Lot;de Lot-et-Garonne;de la Lozère;de Maine-et-Loire;de la Manche;de la Marne;de la Haute-Marne;de la Mayenne;de Meurthe-et-Moselle;de la Meuse;du Morbihan;de la Moselle;de la Nièvre;du Nord;de l'Oise;de l'Orne;du Pas-de-Calais;du Puy-de-Dôme;des Pyrénées-Atlantiques;des Hautes-Pyrénées;des Pyrénées-Orientales;du Bas-Rhin;du Haut-Rhin;du Rhône;de la Haute-Saône;de Saône-et-Loire;de la Sarthe;de la Savoie;de la Haute-Savoie;de Seine-Maritime;de Seine-et-Marne;des Yvelines;des Deux-Sèvres;de la Somme;du Tarn;de Tarn-et-Garonne;du Var;du Vaucluse;de la Vendée;de la Vienne;de la Haute-Vienne;des Vosges;de l'Yonne;du Territoire de Belfort;de l'Essonne;des Hauts-de-Seine;de Seine-Saint-Denis;du Val-de-Marne;du Val-d'Oise;de la Guadeloupe;de La Réunion;de Mayotte;d'Alsace;de Nouvelle-Calédonie".split(
    ';',
  );

/** Drops "de la", "du", "d'" … before a French name. */
export function withoutParticle(genitive: string): string {
  return genitive.replace(/^(?:de la |de l'|du |des |de |d')/u, '');
}
