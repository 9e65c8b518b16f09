// Runs before the page is drawn, so that a remembered theme does not flash.
"use strict";
{
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the page then follows the system.
  }
}
