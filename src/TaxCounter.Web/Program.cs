using TaxCounter.Web.Commands;

return await CommandLine.RunAsync(args);
