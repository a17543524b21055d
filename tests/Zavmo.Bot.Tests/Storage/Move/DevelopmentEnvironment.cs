using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Zavmo.Bot.Tests.Storage.Move;

internal sealed class DevelopmentEnvironment : IHostEnvironment
{
    public string EnvironmentName { get; set; } = Environments.Development;

    public string ApplicationName { get; set; } = "Zavmo.Bot";

    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
