using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>A certificate that a taxpayer owed nothing on a day, for the buyer of the business. It is never changed.</summary>
public sealed class ClearanceCertificate
{
    private ClearanceCertificate() => (Accounts, Issued) = ("", null!);

    public ClearanceCertificateId Id { get; private init; }

    public ClearanceNumber Number { get; private init; }

    /// <summary>The account it was asked for.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The numbers of all accounts of the taxpayer that were looked at, joined by <c>|</c>.</summary>
    public string Accounts { get; private init; }

    /// <summary>The office's day, through which nothing was due.</summary>
    public DateOnly IssuedOn { get; private init; }

    public Signature Issued { get; private init; }

    internal static ClearanceCertificate Of(ClearanceCertificateId id, ClearanceNumber number, IReadOnlyList<SellerDebt> debts, CounterAct act) => new()
    {
        Id = id,
        Number = number,
        AccountId = debts[0].Account.Id,
        Accounts = string.Join('|', debts.Select(d => d.Account.Number.Digits)),
        IssuedOn = act.Today,
        Issued = act.Signature,
    };
}
