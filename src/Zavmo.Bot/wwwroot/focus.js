'use strict';

// An answered card loses its buttons, and with them the focus of whoever pressed one by keyboard: it would fall to the page's
// start. It goes to the send box, and on into the next card as soon as there is one, unless the person has moved on by then.
window.zavmoFocus = function (chat) {
  const pressable = '.webchat__bubble__content .ac-adaptiveCard :is(.ac-pushButton, [role="button"])';
  const focusable = ':is(button, select, input, textarea, [tabindex="0"]):not([disabled], [aria-disabled="true"])';
  let pressed = null;

  const cards = () => chat.querySelectorAll('.webchat__bubble__content .ac-adaptiveCard');
  const sendBox = () => chat.querySelector('[data-id="webchat-sendbox-input"]');

  function keep() {
    if (!pressed) {
      return;
    }
    const lost = !document.activeElement || document.activeElement === document.body;
    const box = sendBox();
    const now = cards();
    const next = now.length > pressed.cards ? now[now.length - 1].querySelector(focusable) : null;
    if (next && (lost || (document.activeElement === box && !box.value))) {
      pressed = null;
      next.focus();
    } else if (lost) {
      box?.focus();
    }
  }

  chat.addEventListener('keydown', event => {
    const presses = (event.key === 'Enter' || event.key === ' ') && event.target.closest(pressable);
    pressed = presses ? { cards: cards().length } : null;
  }, true);
  window.addEventListener('pointerdown', () => { pressed = null; }, true);
  new MutationObserver(keep).observe(chat, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'aria-disabled', 'tabindex']
  });
};
