// Names that both the Bot Framework and the platform use mean the Bot Framework's in this project.
global using Activity = Microsoft.Bot.Schema.Activity;
