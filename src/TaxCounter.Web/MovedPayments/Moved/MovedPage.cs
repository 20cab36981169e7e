using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.MovedPayments;

/// <summary>A moved payment with its names, on the screen and as a slip.</summary>
public sealed record MovedPage
{
    public required MovedPayment Moved { get; init; }

    public required Account From { get; init; }

    public required Account To { get; init; }

    /// <summary>What the money paid first.</summary>
    public required Obligation Paid { get; init; }

    /// <summary>What it was meant for, with what it got.</summary>
    public required IReadOnlyList<(Obligation Obligation, Money Amount)> Targets { get; init; }

    public required RuleBook Rules { get; init; }

    public required StaffMember Who { get; init; }

    /// <summary>Whether who looks asked for it and can withdraw it.</summary>
    public bool MayWithdraw => Moved.State == MovedPaymentState.Requested && Who.IsSamePerson(Moved.Requested.Person);

    /// <summary>Whether who looks can reverse it.</summary>
    public bool MayReverse => Moved.State == MovedPaymentState.Posted && Who.May(Permission.ApproveMovedPayment) && Who.WhyNotSecond(Permission.ApproveMovedPayment, Moved.Requested.Person) is null;
}
