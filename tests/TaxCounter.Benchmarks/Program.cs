using TaxCounter.Benchmarks;

// dotnet run -c Release --project tests/TaxCounter.Benchmarks -- [--quick] [--accounts 50000] [--clerks 1,8,32] [--saturation] [--growth 10000,50000]
//   [--published FOLDER] [--rounds 3] [--payments 1200] [--receipts 10000] [--pages 400] [--keep FOLDER]
// The program as it is published (.config/publish FOLDER), compiled ahead, is measured instead of the one that was built here.
if (Array.IndexOf(args, "--published") is >= 0 and var at && at + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(TaxCounter.Testing.BuiltProgram.PublishedIn, Path.GetFullPath(args[at + 1]));
    args = [.. args[..at], .. args[(at + 2)..]];
}

if (args is ["floor", var address, var file, var lines, var others, var changes])
{
    await Floor.Serve(address, file, new RowsOfAPayment(int.Parse(lines, null), int.Parse(others, null), int.Parse(changes, null)));
    return 0;
}

// … -- assess: penalty and interest of 100,000 obligations, without an office
if (args is ["assess"])
{
    Assessing.Run();
    return 0;
}

// … -- queue [1000000]: the off accounts of an office of so many accounts
if (args is ["queue", .. var size])
{
    await CreditQueue.Run(size is [var many] ? int.Parse(many, null) : 1_000_000);
    return 0;
}

// … -- review [100000]: the nightly review of an office of so many accounts
if (args is ["review", .. var reviewed])
{
    await ReviewNight.Run(reviewed is [var many3] ? int.Parse(many3, null) : 100_000);
    return 0;
}

// … -- import [50000]: the books of an old system, so many accounts of them
if (args is ["import", .. var books])
{
    await Importing.Run(books is [var many2] ? int.Parse(many2, null) : 50_000);
    return 0;
}

var plan = Plan.From(args);
foreach (var accounts in plan.Growth.Count > 0 ? plan.Growth : [plan.Accounts])
{
    Console.WriteLine($"TaxCounter over HTTP: {accounts:N0} accounts, {plan.Rounds} rounds, {Environment.ProcessorCount} cores that also drive the load, SQLite synchronous=FULL");
    GrowthTable.Of(accounts);
    using var day = new WholeDay(plan with { Accounts = accounts });
    await day.Run();
}

GrowthTable.Print();

return 0;
