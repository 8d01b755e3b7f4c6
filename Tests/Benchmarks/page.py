"""The map page of a release in a headless Chromium: its size, its first paint, its switch of layers.

Each figure is the median of fresh openings, of one process that nothing else waits for.

    python3 page.py --page curated/england/latest/map/index.html [--runs 5]
"""

import argparse
import shutil
import statistics
from pathlib import Path

from playwright.sync_api import sync_playwright

# From the choice of a layer until what it changes has been laid out, and until it has been painted.
SWITCH = """async () => {
  const select = document.getElementById('layer');
  const laidOut = [], painted = [];
  for (const option of [...select.options]) {
    if (option.value === select.value) continue;
    const begin = performance.now();
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    document.body.getBoundingClientRect();
    laidOut.push(performance.now() - begin);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    painted.push(performance.now() - begin);
  }
  return { laidOut, painted };
}"""

PAINT = """() => new Promise((done) => {
  new PerformanceObserver((list) => {
    const first = list.getEntries().find((one) => one.name === 'first-contentful-paint');
    if (first) done(first.startTime);
  }).observe({ type: 'paint', buffered: true });
})"""


def opened(browser, address):
    """One opening: milliseconds to the first paint, and those of each switch."""
    context = browser.new_context(viewport={"width": 1600, "height": 1000})
    page = context.new_page()
    page.goto(address)
    paint = page.evaluate(PAINT)
    switches = page.evaluate(SWITCH)
    context.close()
    return paint, switches


def main():
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--page", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-gpu"])
        address = asked.page.resolve().as_uri()
        runs = [opened(browser, address) for _ in range(asked.runs + 1)][1:]
        browser.close()
    laid = [one for _, switch in runs for one in switch["laidOut"]]
    painted = [one for _, switch in runs for one in switch["painted"]]
    print("\n### The map page\n")
    print("| | |\n|---|---:|")
    print(f"| bytes | {asked.page.stat().st_size:,} |")
    print(f"| first paint, ms | {statistics.median(run[0] for run in runs):.0f} |")
    print(f"| switch of layers until laid out, ms | {statistics.median(laid):.1f} |")
    print(f"| the slowest of them | {max(laid):.1f} |")
    print(f"| switch of layers until painted, ms | {statistics.median(painted):.1f} |")
    print(f"\n{asked.runs} openings, medians; {len(laid) // asked.runs} switches in each.")


if __name__ == "__main__":
    main()
