using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Deposits;

/// <summary>A deposit as the checklist shows it: where it is, what is in it, and the form of the next step.</summary>
public sealed class DepositPage
{
    public required Deposit Deposit { get; init; }

    public required IReadOnlyList<DepositDrawer> Drawers { get; init; }

    /// <summary>Its checks and money orders.</summary>
    public required IReadOnlyList<DepositPaper> Papers { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>What was typed to seal it.</summary>
    public SealForm Seal { get; set; } = new();

    /// <summary>What was typed to verify it.</summary>
    public VerifyForm Verify { get; set; } = new();

    /// <summary>What was typed of the bank's validation.</summary>
    public BankForm Bank { get; set; } = new();

    /// <summary>What was typed to unseal it.</summary>
    public UnsealForm Unseal { get; set; } = new();

    /// <summary>Cash for the bag, as the drawers say.</summary>
    public Money Cash => Drawers.Total(d => d.Cash);

    /// <summary>Checks for the bag, as the drawers say.</summary>
    public Money CheckAmount => Drawers.Total(d => d.CheckAmount);

    /// <summary>Whether this person sealed it.</summary>
    public bool IsOwn => Who.WhyNotSecond(Permission.VerifyDeposits, Deposit.Prepared.Person) is not null;

    /// <summary>Who may verify the sealed bag does so blind: the page keeps its figures back until they are typed.</summary>
    public bool IsBlind => Deposit.State == DepositState.Sealed && !IsOwn && Who.May(Permission.VerifyDeposits);

    /// <summary>Whether something of this state is there for this person to do.</summary>
    public bool MaySeal => Deposit.State == DepositState.Preparing && Who.May(Permission.PrepareDeposits);

    /// <inheritdoc cref="MaySeal"/>
    public bool MayVerify => Deposit.State == DepositState.Sealed && Who.May(Permission.VerifyDeposits);

    /// <inheritdoc cref="MaySeal"/>
    public bool MayUnseal => Deposit.State == DepositState.Sealed && Who.May(Permission.PrepareDeposits);

    /// <inheritdoc cref="MaySeal"/>
    public bool MayTakeToBank => Deposit.State == DepositState.Verified && Who.May(Permission.ConfirmDeposits);

    /// <inheritdoc cref="MaySeal"/>
    public bool MayConfirm => Deposit.State is DepositState.AtBank or DepositState.Disputed && Who.May(Permission.ConfirmDeposits);
}
