"use strict";
{
const root = document.documentElement;
root.classList.add("scripted");
try {
const theme = localStorage.getItem("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch {
}
}
