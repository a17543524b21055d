namespace Zavmo.Bot; internal static class P { static void Main() {} }
