global using System.Diagnostics;
global using static System.FormattableString;
