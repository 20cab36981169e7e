using System.Globalization;

namespace TaxCounter.Benchmarks;

/// <summary>How much of what is measured.</summary>
internal sealed record Plan
{
    public int Accounts { get; init; } = 50_000;

    /// <summary>How many windows are at work at once, one run of payments for each number.</summary>
    public IReadOnlyList<int> Clerks { get; init; } = [1, 8, 32];

    /// <summary>Sizes of the office for a growth table; empty for one office of <see cref="Accounts"/>.</summary>
    public IReadOnlyList<int> Growth { get; init; } = [];

    public int Rounds { get; init; } = 3;

    public int Payments { get; init; } = 1_200;

    public int Receipts { get; init; } = 10_000;

    public int Pages { get; init; } = 400;

    /// <summary>Where made offices are kept, so that the next run need not make them again; a copy is measured. Null: made anew, and gone afterwards.</summary>
    public string? Keep { get; init; }

    public static Plan From(string[] args)
    {
        string? Text(string name) => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        IReadOnlyList<int> Numbers(string name, IReadOnlyList<int> otherwise) =>
            Text(name) is { } text ? [.. text.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))] : otherwise;
        var usual = args.Contains("--quick") ? new Plan { Accounts = 8_000, Rounds = 2, Payments = 320, Receipts = 0, Pages = 100 } : new Plan();
        return usual with
        {
            Accounts = Number("accounts", usual.Accounts),
            Clerks = args.Contains("--saturation") ? [1, 2, 4, 8, 16, 32, 64] : Numbers("clerks", usual.Clerks),
            Growth = Numbers("growth", usual.Growth),
            Rounds = Number("rounds", usual.Rounds),
            Payments = Number("payments", usual.Payments),
            Receipts = Number("receipts", usual.Receipts),
            Pages = Number("pages", usual.Pages),
            Keep = Text("keep"),
        };
    }
}
