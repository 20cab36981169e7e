using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>What is refused on the way to the bank.</summary>
public static class DepositRefusals
{
    /// <summary>No such deposit.</summary>
    public static readonly Refusal Unknown = new("deposits.unknown", "There is no such deposit. Choose one from the list.");

    /// <summary>No drawers.</summary>
    public static readonly Refusal NoDrawers = new("deposits.no-drawers", "Choose at least one accepted drawer for the deposit.", "Drawers");

    /// <summary>Nothing to bring.</summary>
    public static readonly Refusal Empty = new("deposits.empty", "The drawers of this deposit have no cash and no checks. There is nothing to take to the bank.");

    /// <summary>A bag's number.</summary>
    public static readonly Refusal BagNumber = new("deposits.bag-number", "Enter the number printed on the bag: up to 30 letters, digits and dashes.", "BagNumber");

    /// <summary>The second person found something else.</summary>
    public static readonly Refusal NotAsOnTheSlip = new("deposits.not-as-slip", "The bag number, the number of checks or the total does not match the slip. Check them again. If they still do not match, have the bag unsealed and counted again.", "BagNumber");

    /// <summary>The bank's amount.</summary>
    public static readonly Refusal BankAmount = new("deposits.bank-amount", "Enter the amount the bank validated. It must be more than 0.00.", "Amount");

    /// <summary>The bank's day.</summary>
    public static readonly Refusal BankDay = new("deposits.bank-day", "The bank's date must be between the date of the deposit and today.", "On");

    /// <summary>The bank's reference.</summary>
    public static readonly Refusal BankReference = new("deposits.bank-reference", "Enter the reference on the bank's validation, up to 40 characters.", "Reference");

    /// <summary>Still another amount.</summary>
    public static readonly Refusal StillDiffers = new("deposits.still-differs", "The amount still differs from the slip. The deposit stays disputed until the bank validates what was sealed.", "Amount");

    /// <summary>A difference without a reason.</summary>
    public static Refusal DifferenceNeedsReason(Money difference) =>
        new("deposits.difference-reason", $"The bank's amount differs by {difference.InDollars()}. Enter the bank's explanation. The deposit will be marked disputed.", "Reason");

    /// <summary>The mix is another one.</summary>
    public static Refusal Composition(DrawerPieces counted, DepositContents expected)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(expected);
        var cash = counted.Cash - expected.Cash;
        var checks = counted.Checks + counted.MoneyOrders - expected.Checks;
        return new("deposits.composition", $"The bag does not match the receipts: cash {Differs(cash)}, checks {Differs(checks)}. Count both again. Cash and checks must each match, not only their total.", "Pieces");
    }

    /// <summary>No slip before the seal.</summary>
    public static Refusal NoSlipYet(Deposit deposit) =>
        new("deposits.no-slip", $"Deposit {deposit.Number} is {Words(deposit.State)}. Its slip can be printed after the bag is sealed.");

    /// <summary>The bag is shut.</summary>
    public static Refusal AlreadySealed(Deposit deposit) =>
        new("deposits.sealed", $"Deposit {deposit.Number} is {Words(deposit.State)}, so its drawers cannot be taken out. Unseal it first.");

    /// <summary>A move the table does not list.</summary>
    public static Refusal WrongMove(Deposit deposit, DepositState to) =>
        new("deposits.move", $"Deposit {deposit.Number} is {Words(deposit.State)}, so it cannot be {Act(to)} now.");

    /// <summary>A state in words.</summary>
    public static string Words(DepositState state) => state switch
    {
        DepositState.Preparing => "being prepared",
        DepositState.Sealed => "sealed",
        DepositState.Verified => "verified",
        DepositState.AtBank => "at the bank",
        DepositState.Confirmed => "confirmed",
        _ => "disputed",
    };

    private static string Act(DepositState to) => to switch
    {
        DepositState.Preparing => "unsealed",
        DepositState.Sealed => "sealed",
        DepositState.Verified => "verified",
        DepositState.AtBank => "sent to the bank",
        DepositState.Confirmed => "confirmed",
        _ => "disputed",
    };

    private static string Differs(Money by) => by.IsZero ? "matches" : by.IsPositive ? $"is {by.InDollars()} over" : $"is {by.Abs().InDollars()} short";

    private static string Differs(int by) => by == 0 ? "match" : by > 0 ? $"are {by} too many" : $"are {-by} too few";
}
