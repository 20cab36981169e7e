namespace TaxCounter.Web.Accounts;

/// <summary>What a duty puts on the page of an account.</summary>
public sealed record AccountPart
{
    /// <summary>Lines above the balance: what a clerk has to know before anything else.</summary>
    public IReadOnlyList<AccountNote> Notes { get; init; } = [];

    /// <summary>Cards beside the balance, below the ways on.</summary>
    public IReadOnlyList<AccountNote> Beside { get; init; } = [];

    /// <summary>What stands in place of everything that only those may know who were identified; null where nothing is covered.</summary>
    public AccountCurtain? Curtain { get; init; }

    /// <summary>Ways on beside the balance.</summary>
    public IReadOnlyList<AccountAction> Actions { get; init; } = [];
}
