using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Licenses;

/// <summary>What the fee of a term goes by.</summary>
public sealed record LicenseBasis
{
    /// <summary>The class of fees; empty where the kind costs nothing.</summary>
    public string Class { get; init; } = "";

    /// <summary>Gross receipts: of the first days of a new business, otherwise of last year. Null where they are not known.</summary>
    public Money? Gross { get; init; }

    /// <summary>Days the receipts are of, where they are not those the rule book goes by.</summary>
    public decimal? Days { get; init; }

    /// <summary>Sleeping rooms, where the license goes by rooms.</summary>
    public int? Rooms { get; init; }

    /// <summary>The day the business opened.</summary>
    public DateOnly OpenedOn { get; init; }

    /// <summary>Whether a business is taken over that is licensed already.</summary>
    public bool TakesOver { get; init; }

    /// <summary>What the term of a year costs, with its steps. Refused as the rule book refuses it, and a renewal by receipts that are not known.</summary>
    public Result<Calculation> Fee(RuleBook rules, int year)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var isFirst = OpenedOn.Year == year;
        if (!isFirst && Gross is null && rules.Licenses.Find(Class)?.Fees.On(new DateOnly(year, 1, 1)) is { Refusal: null, Value.Value.GoesByReceipts: true })
        {
            return LicenseRefusals.GrossNeeded(year - 1);
        }

        return rules.LicenseFee(new LicenseFeeQuestion
        {
            Class = Class,
            Gross = Gross ?? Money.Zero,
            Year = year,
            Opened = OpenedOn.Year >= year - 1 ? OpenedOn : null,
            TakesOver = TakesOver && isFirst,
            Days = Days,
            Rooms = Rooms,
        });
    }

    /// <summary>The amount alone; refused as <see cref="Fee"/> is.</summary>
    public Result<Money> Amount(RuleBook rules, int year)
    {
        var fee = Fee(rules, year);
        return fee.Refusal is { } no ? no : Money.TryParse(fee.Value.Result, out var amount) ? amount : Money.Zero;
    }
}
