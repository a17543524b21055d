'use strict';

(function () {
  const styleNonce = document.currentScript.dataset.styleNonce;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const problem = document.getElementById('problem');

  // ?user=NAME keeps a second learner apart in the same browser.
  const name = new URLSearchParams(location.search).get('user');
  const slot = name ? 'zavmo-user-' + name : 'zavmo-user';

  // Long enough to paste a whole job description, and under what the server takes (256 KB).
  const longest = 60000;

  let chat;

  function say(text) {
    problem.textContent = text;
    problem.hidden = !text;
  }

  // A browser may refuse storage; the chat then works, and is forgotten when the page closes.
  function remembered() {
    try {
      return localStorage.getItem(slot);
    } catch {
      return null;
    }
  }

  function remember(userId) {
    try {
      localStorage.setItem(slot, userId);
    } catch {
      // See above.
    }
  }

  async function generate(userId) {
    const response = await fetch('directline/tokens/generate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(userId ? { user: { id: userId } } : {})
    });
    // An id from other settings is not taken any more: start as a new learner rather than not at all.
    if (response.status === 400 && userId) {
      return generate(null);
    }
    if (!response.ok) {
      throw new Error((await response.json().catch(() => null))?.error?.message ?? 'Zavmo could not be reached.');
    }
    return response.json();
  }

  function styleOptions() {
    const css = getComputedStyle(document.documentElement);
    const colour = name => css.getPropertyValue('--' + name).trim();
    const user = colour('press');
    return {
      accent: colour('accent'),
      backgroundColor: colour('page'),
      subtle: colour('subtle'),
      timestampColor: colour('subtle'),
      notificationText: colour('subtle'),
      primaryFont: css.getPropertyValue('--font').trim(),
      bubbleBackground: colour('surface'),
      bubbleBorderColor: colour('line'),
      bubbleBorderRadius: 6,
      bubbleTextColor: colour('text'),
      bubbleFromUserBackground: user,
      bubbleFromUserBorderColor: user,
      bubbleFromUserBorderRadius: 6,
      bubbleFromUserTextColor: colour('text'),
      bubbleMaxWidth: 640,
      bubbleMinWidth: 60,
      emojiSet: false,
      hideUploadButton: false,
      uploadAccept: '.txt,.md,.docx,.pdf',
      uploadMultiple: false,
      sendAttachmentOn: 'attach',
      markdownRenderHTML: false,
      sendBoxTextWrap: true,
      sendBoxBackground: colour('surface'),
      sendBoxBorderTop: 'solid 1px ' + colour('line'),
      sendBoxTextColor: colour('text'),
      sendBoxPlaceholderColor: colour('subtle'),
      sendBoxButtonColor: colour('accent'),
      sendBoxButtonColorOnDisabled: colour('subtle'),
      sendBoxButtonShadeColorOnActive: user,
      sendBoxButtonShadeColorOnHover: user,
      sendBoxButtonShadeColorOnDisabled: 'transparent',
      sendBoxButtonKeyboardFocusIndicatorBorderColor: colour('accent'),
      sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
      suggestedActionLayout: 'stacked',
      suggestedActionsStackedLayoutButtonTextWrap: true,
      suggestedActionBackgroundColor: colour('surface'),
      suggestedActionBackgroundColorOnHover: user,
      suggestedActionBackgroundColorOnActive: user,
      suggestedActionBackgroundColorOnDisabled: colour('surface'),
      suggestedActionBorderColor: colour('accent'),
      suggestedActionBorderRadius: 4,
      suggestedActionBorderWidth: 1,
      suggestedActionTextColor: colour('accent'),
      suggestedActionKeyboardFocusIndicatorBorderColor: colour('accent'),
      suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
      suggestedActionsVisualKeyboardIndicatorColor: colour('accent'),
      transcriptActivityVisualKeyboardIndicatorColor: colour('accent'),
      transcriptActivityVisualKeyboardIndicatorWidth: 2,
      transcriptVisualKeyboardIndicatorColor: colour('accent')
    };
  }

  // Web Chat's own words for a message that was not taken are "Send failed" and nothing more; a text that is too long stays in the box.
  const reasons = store => next => action => {
    if (action.type === 'WEB_CHAT/SUBMIT_SEND_BOX') {
      const { length } = store.getState().sendBoxValue ?? '';
      if (length > longest) {
        say(`Your message has ${length.toLocaleString('en-GB')} characters, and ${longest.toLocaleString('en-GB')} is the most. Please send it in parts.`);
        return action;
      }
      say('');
    } else if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') {
      say('Your message was not taken. ' + reasonOf(action.payload));
    }
    return next(action);
  };

  function reasonOf(error) {
    try {
      const answer = error?.xhr?.response ?? error?.response;
      const { message } = (typeof answer === 'string' ? JSON.parse(answer) : answer).error;
      return message;
    } catch {
      return 'Zavmo could not be reached. Press Retry beside it in a moment.';
    }
  }

  function render() {
    window.WebChat.renderWebChat({
      directLine: chat.directLine,
      store: chat.store,
      locale: 'en-GB',
      nonce: styleNonce,
      adaptiveCardsHostConfig: window.zavmoCards.hostConfig(dark.matches ? 'dark' : 'light'),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Type a message' },
      styleOptions: styleOptions()
    }, chat.element);
  }

  async function start() {
    say('');
    try {
      // In Development the visitor may look as a sample person; who they are themselves stays remembered.
      const sample = await window.zavmoViewAs;
      const { token, userId } = await generate(chat?.userId ?? sample?.userId ?? remembered());
      if (!sample) {
        remember(userId);
      }
      const element = document.createElement('div');
      element.style.height = '100%';
      document.getElementById('chat').replaceChildren(element);
      const directLine = window.WebChat.createDirectLine({ token, domain: new URL('directline', location.href).href });
      chat = { userId, element, directLine, store: window.WebChat.createStore({}, reasons) };
      render();
      // The token runs out while a laptop sleeps; the conversation is still there under a new one.
      const thisOne = directLine;
      directLine.connectionStatus$.subscribe(status => {
        if (status === 3 && chat.directLine === thisOne) {
          thisOne.end();
          start();
        }
      });
    } catch (error) {
      say('Zavmo cannot be reached: ' + error.message + ' Reload this page to try again.');
    }
  }

  if (!window.WebChat) {
    say('The chat window is not here yet. It is one file that the build fetches with npm: install Node.js, which brings npm, '
      + 'then build and start Zavmo again. Until then you can talk to Zavmo on the command line with "chat".');
    return;
  }

  window.zavmoFocus(document.getElementById('chat'));
  dark.addEventListener('change', () => chat && render());
  start();
})();
