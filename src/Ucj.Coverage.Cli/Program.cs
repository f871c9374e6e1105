using Ucj.Coverage.Cli;

return UcjCommand.Run(args, Console.Out, Console.Error);
