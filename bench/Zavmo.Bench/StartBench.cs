using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zavmo.Bench;

/// <summary>From starting the built process to its first answer in a chat, on a new database.</summary>
internal static class StartBench
{
    private const int Times = 5;

    public static async Task RunAsync()
    {
        var bot = new List<double>();
        var bare = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            bot.Add(await BotAsync());
            bare.Add(await BareAsync());
        }

        Figures.Print($"start to first answer, median of {Times}", Median(bot), "an empty web application's first answer", Median(bare));
    }

    private static async Task<double> BotAsync()
    {
        var folder = Directory.CreateTempSubdirectory("zavmo-bench");
        var url = $"http://127.0.0.1:{FreePort()}";
        using var answers = new HttpListener();
        var answersUrl = $"http://127.0.0.1:{FreePort()}/";
        answers.Prefixes.Add(answersUrl);
        answers.Start();
        var answered = answers.GetContextAsync();
        var start = Stopwatch.GetTimestamp();
        using var process = Start(Path.Combine(AppContext.BaseDirectory, "Zavmo.Bot.dll"), $"serve --urls {url}", folder.FullName);
        try
        {
            using var http = new HttpClient();
            var activity = $$"""
                {"type":"message","id":"1","channelId":"test","serviceUrl":"{{answersUrl}}","from":{"id":"u"},
                 "recipient":{"id":"zavmo"},"conversation":{"id":"c"},"text":"hi"}
                """;
            var sending = SendUntilAcceptedAsync(() => http.PostAsync(
                new Uri(url + "/api/messages"), new StringContent(activity, Encoding.UTF8, "application/json")), process);
            var context = await answered;
            var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            await AnswerAsync(context);
            while (!sending.IsCompleted)
            {
                var next = answers.GetContextAsync();
                if (await Task.WhenAny(next, sending) == next)
                {
                    await AnswerAsync(await next);
                }
            }

            return taken;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context)
    {
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync("""{"id":"1"}"""u8.ToArray());
        context.Response.Close();
    }

    private static async Task<double> BareAsync()
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = Stopwatch.GetTimestamp();
        using var process = Start(Path.Combine(AppContext.BaseDirectory, "Zavmo.Bench.dll"), $"bare {url}", AppContext.BaseDirectory);
        try
        {
            using var http = new HttpClient();
            await SendUntilAcceptedAsync(() => http.GetAsync(new Uri(url)), process);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(string assembly, string arguments, string folder)
    {
        var info = new ProcessStartInfo("dotnet", $"\"{assembly}\" {arguments}") { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        info.Environment["Storage__Sqlite__Path"] = Path.Combine(folder, "zavmo.db");
        var process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task SendUntilAcceptedAsync(Func<Task<HttpResponseMessage>> send, Process process)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (true)
        {
            try
            {
                using var response = await send();
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException error) when (error.StatusCode is null)
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"The process ended with code {process.ExitCode} before it answered.");
                }
            }

            await pause.WaitForNextTickAsync();
        }
    }

    private static double Median(List<double> figures)
    {
        figures.Sort();
        return figures[figures.Count / 2];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
