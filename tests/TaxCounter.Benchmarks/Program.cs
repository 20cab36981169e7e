using TaxCounter.Benchmarks;

// dotnet run -c Release --project tests/TaxCounter.Benchmarks -- [--accounts 50000] [--rounds 3] [--payments 1200] [--receipts 10000]
if (args is ["floor", var address, var file])
{
    await Floor.Serve(address, file);
    return 0;
}

// … -- assess: penalty and interest of 100,000 obligations, without an office
if (args is ["assess"])
{
    Assessing.Run();
    return 0;
}

var plan = Plan.From(args);
Console.WriteLine($"TaxCounter over HTTP: {plan.Accounts:N0} accounts, {plan.Clerks} clerks, {plan.Rounds} rounds, {Environment.ProcessorCount} cores, SQLite synchronous=FULL");
using var day = new WholeDay(plan);
await day.Run();
return 0;
