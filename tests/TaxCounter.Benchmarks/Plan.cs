using System.Globalization;

namespace TaxCounter.Benchmarks;

/// <summary>How much of what.</summary>
internal sealed record Plan
{
    public int Accounts { get; init; } = 50_000;

    public int Clerks { get; init; } = 8;

    public int Rounds { get; init; } = 3;

    public int Payments { get; init; } = 1_200;

    public int Receipts { get; init; } = 10_000;

    public int Pages { get; init; } = 400;

    public static Plan From(string[] args)
    {
        int Number(string name, int otherwise) =>
            Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
        var usual = new Plan();
        return usual with
        {
            Accounts = Number("accounts", usual.Accounts),
            Clerks = Number("clerks", usual.Clerks),
            Rounds = Number("rounds", usual.Rounds),
            Payments = Number("payments", usual.Payments),
            Receipts = Number("receipts", usual.Receipts),
            Pages = Number("pages", usual.Pages),
        };
    }
}
