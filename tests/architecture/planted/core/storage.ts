export const bad = () => localStorage.length;
