using Ucj.Coverage.GraphQL;

return await CoverageServer.RunAsync(args, Console.Out, Console.Error);
