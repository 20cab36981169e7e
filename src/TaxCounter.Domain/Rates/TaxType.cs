using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>Where revenue goes in the office's books.</summary>
/// <param name="Code">Its key in the books, <c>city-baton-rouge</c>.</param>
/// <param name="Name">As a report prints it.</param>
public sealed record Fund(string Code, string Name);

/// <summary>What one fund gets of a tax: its weight among the shares (percent of the price for sales tax), not an amount.</summary>
/// <param name="Fund">Which fund.</param>
/// <param name="Weight">More than nothing; only its proportion to the others counts.</param>
public sealed record FundShare(Fund Fund, decimal Weight);

/// <summary>Who gets a tax or fee, in the order of the books.</summary>
/// <param name="Shares">At least one.</param>
public sealed record FundSplit(IReadOnlyList<FundShare> Shares)
{
    /// <summary>Splits an amount so that the parts add up to it exactly; a fund may get nothing of a few cents.</summary>
    public IReadOnlyList<(Fund Fund, Money Amount)> Split(Money amount)
    {
        var parts = amount.Split([.. Shares.Select(share => share.Weight)]);
        return [.. Shares.Zip(parts, (share, part) => (share.Fund, part))];
    }
}

/// <summary>A place whose code on an account decides the rate and the shares.</summary>
/// <param name="Code">As the office's files have it: <c>1701</c>, <c>PHILA</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Column">The column of the return form, where there is one.</param>
public sealed record Location(string Code, string Name, string? Column);

/// <summary>What a sale is taxed at a place, in percent of the price.</summary>
/// <param name="Here">What this office collects.</param>
/// <param name="Elsewhere">What another office collects of the same sale.</param>
/// <param name="Authorities">Who says so, one for each part.</param>
public sealed record LocationRate(decimal Here, decimal Elsewhere, IReadOnlyList<Authority> Authorities)
{
    /// <summary>What the customer pays, in percent.</summary>
    public decimal Combined => Here + Elsewhere;
}

/// <summary>A tax or fee of the office.</summary>
public sealed record TaxType
{
    /// <summary>As files and addresses have it: <c>occupational-license</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As said: <c>Occupational license</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What lateness costs; null where the rule book has none.</summary>
    public required LateRules? Late { get; init; }

    /// <summary>Where nothing about lateness is known: that, and whom to ask.</summary>
    public required string? NoLateRule { get; init; }

    /// <summary>Shares of the funds by location code; <c>*</c> stands for every location.</summary>
    public required IReadOnlyDictionary<string, DatedRows<FundSplit>> Shares { get; init; }
}

/// <summary>What the office has set for its drawers and deposits, each dated with its authority.</summary>
public sealed record CounterSettings
{
    /// <summary>Cash in a drawer above this asks for a turn-in.</summary>
    public required DatedRows<Money> DrawerCashLimit { get; init; }

    /// <summary>A drawer over or short by more than this needs a reason and a supervisor; 0.00: any difference does.</summary>
    public required DatedRows<Money> OverShortTolerance { get; init; }

    /// <summary>Business days within which money goes to the bank.</summary>
    public required DatedRows<int> DepositWithinDays { get; init; }

    /// <summary>For how many days ahead a payoff quote may be made.</summary>
    public required DatedRows<int> QuoteDays { get; init; }

    /// <summary>In which order a payment covers the components of one obligation.</summary>
    public required Choice<IReadOnlyList<Component>> PaymentOrder { get; init; }
}
