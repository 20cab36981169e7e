using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Registering;

/// <summary>What the owner of a business owes on every account, for whoever sells or buys it.</summary>
public sealed record ClearancePage
{
    /// <summary>The key of the certificate to come.</summary>
    public required Guid Id { get; init; }

    public required Account Account { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>What the buyer is shown or told; refused where the rule book does not know.</summary>
    public required Result<Dated<ClearanceRule>> Rule { get; init; }

    /// <summary>Account by account.</summary>
    public required IReadOnlyList<SellerDebt> Debts { get; init; }

    /// <summary>Certificates of before, the newest first.</summary>
    public required IReadOnlyList<ClearanceCertificate> Certificates { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the person who looks may issue one.</summary>
    public required bool Works { get; init; }

    /// <summary>What a buyer withholds today.</summary>
    public Money Withhold => Debts.Total(d => d.Owed);

    /// <summary>Whether a certificate can be issued now.</summary>
    public bool CanIssue => Works && Rule is { Refusal: null, Value.Value.IsIssuedHere: true } && Debts.All(d => d.IsClear);
}
