using Zavmo.Bot.Cli;

return await ZavmoCommand.Create().RunAsync(args);
