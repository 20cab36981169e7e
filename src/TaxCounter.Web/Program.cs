using TaxCounter.Data.Storage;
using TaxCounter.Web.Commands;

OwnersFiles.Only();
return await CommandLine.RunAsync(args);
