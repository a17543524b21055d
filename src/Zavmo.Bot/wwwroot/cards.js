'use strict';

// Adaptive Card host configs for light and dark. Every text colour stands at 4.5 : 1 or more on every background of its theme.
window.zavmoCards = (function () {
  const themes = {
    light: {
      backgrounds: { default: '#ffffff', emphasis: '#f0f2f5', accent: '#e2effc', good: '#e3f4e6', warning: '#fff3d1', attention: '#fde6e4' },
      texts: { default: '#1b1f24', dark: '#1b1f24', light: '#515966', accent: '#0b5cad', good: '#14622a', warning: '#744a00', attention: '#a3161a' },
      subtle: '#515966',
      line: '#c3c9d2'
    },
    dark: {
      backgrounds: { default: '#21262c', emphasis: '#2c333b', accent: '#17324f', good: '#173a22', warning: '#453510', attention: '#4c2022' },
      texts: { default: '#eceff3', dark: '#b3bcc8', light: '#eceff3', accent: '#9ccaff', good: '#8fdca3', warning: '#f3cb6b', attention: '#ffb3ad' },
      subtle: '#bcc5d0',
      line: '#4d5763'
    }
  };

  function hostConfig(name) {
    const theme = themes[name];
    const foregroundColors = {};
    for (const [colour, value] of Object.entries(theme.texts)) {
      foregroundColors[colour] = { default: value, subtle: colour === 'default' ? theme.subtle : value };
    }
    const containerStyles = {};
    for (const [style, backgroundColor] of Object.entries(theme.backgrounds)) {
      containerStyles[style] = { backgroundColor, foregroundColors };
    }
    return {
      supportsInteractivity: true,
      fontFamily: '"Segoe UI", -apple-system, Roboto, "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif',
      fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 24 },
      lineHeights: { small: 16, default: 19, medium: 20, large: 24, extraLarge: 30 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
      spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 12 },
      separator: { lineThickness: 1, lineColor: theme.line },
      imageSizes: { small: 40, medium: 80, large: 160 },
      containerStyles,
      // Headings of a card stand below the page's own; a heading without a level is none to a screen reader.
      textBlock: { headingLevel: 2 },
      factSet: { title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 }, value: { color: 'default', size: 'default', wrap: true }, spacing: 12 },
      inputs: { label: { requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, optionalInputs: { weight: 'bolder' }, inputSpacing: 4 }, errorMessage: { color: 'attention', weight: 'bolder' } },
      // Side by side, and app.css lets a row of them wrap.
      actions: { maxActions: 20, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' }, preExpandSingleShowCardAction: false, actionsOrientation: 'horizontal', actionAlignment: 'left' }
    };
  }

  return { themes, hostConfig };
})();
