using Microsoft.Playwright;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>What can be measured of a rendered card's looks.</summary>
internal static class CardLooks
{
    /// <summary>Texts that are cut, or stand out of the card.</summary>
    public static Task<string[]> CutAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        [...document.querySelectorAll("#frame .ac-textBlock, #frame .ac-richTextBlock, #frame button, #frame label")]
          .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline"
            || element.getBoundingClientRect().right > document.querySelector("#frame").getBoundingClientRect().right + 1)
          .map(element => element.textContent)
        """);

    /// <summary>Texts whose contrast with what lies behind them is below 4.5 (WCAG 2.2, 1.4.3), each with its contrast.</summary>
    public static Task<string[]> FaintAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        (() => {
          const rgba = text => { const c = text.match(/[\d.]+/g).map(Number); return [c[0], c[1], c[2], c[3] ?? 1]; };
          const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
          const linear = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          const light = c => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
          const behind = element => element === null ? [255, 255, 255]
            : over(rgba(getComputedStyle(element).backgroundColor), rgba(getComputedStyle(element).backgroundColor)[3] === 1 ? [0, 0, 0] : behind(element.parentElement));
          const contrast = element => {
            const ground = behind(element), ink = over(rgba(getComputedStyle(element).color), ground);
            const [high, low] = [light(ground), light(ink)].sort((a, b) => b - a);
            return (high + 0.05) / (low + 0.05);
          };
          return [...document.querySelectorAll("#frame .ac-textBlock, #frame .ac-textRun")]
            .filter(element => element.textContent.trim() && contrast(element) < 4.5)
            .map(element => `${element.textContent} (${contrast(element).toFixed(1)})`);
        })()
        """);
}
