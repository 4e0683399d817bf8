// Runs in the page before its own scripts: follows the banner frame by frame and notes every click
// that no reader made. Plain JavaScript, because it is sent to the page as text; its one name in
// capitals is replaced by the expression of the page’s banner.
(() => {
  const state = { seen: 0, clicks: [] };
  window.consentRecord = state;
  const find = () => {
    try {
      return BOX;
    } catch {
      return null;
    }
  };
  const alpha = (element) => {
    let value = 1;
    for (let at = element; at; ) {
      value *= Number(getComputedStyle(at).opacity);
      const root = at.getRootNode();
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return value;
  };
  const visible = () => {
    const element = find();
    if (!element?.isConnected) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const inside = top < innerHeight - 2 && bottom > 2 && left < innerWidth - 2 && right > 2;
    return width > 2 && height > 2 && inside && alpha(element) > 0.05;
  };
  window.consentVisible = visible;
  let before = performance.now();
  const tick = () => {
    const now = performance.now();
    if (document.body && visible()) state.seen += now - before;
    before = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const note = (event) => {
    if (event.isTrusted) return;
    const target = event.composedPath()[0];
    state.clicks.push((target.textContent ?? '').trim().slice(0, 60));
  };
  addEventListener('click', note, true);
})();
