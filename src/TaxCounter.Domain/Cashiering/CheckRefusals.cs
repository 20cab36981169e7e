using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a check is not taken, in sentences for the customer.</summary>
public static class CheckRefusals
{
    /// <summary>Not signed.</summary>
    public static readonly Refusal Unsigned = new("cashiering.check-unsigned", "A check without a signature cannot be deposited. Ask the customer to sign it, or for another form of payment.", "Trouble");

    /// <summary>Payable to another name than the office's.</summary>
    public static readonly Refusal PayableToOther = new("cashiering.check-payable-to-other", "The check is payable to another person or business, so the bank will not take it for the office. Ask for a check made out to this office.", "Trouble");

    /// <summary>Endorsed over.</summary>
    public static readonly Refusal ThirdParty = new("cashiering.check-third-party", "The office does not take a check that was made out to the customer and endorsed over. Ask for the customer's own check, or for another form of payment.", "Trouble");

    /// <summary>Dated later.</summary>
    public static Refusal PostDated(DateOnly day) => new("cashiering.check-post-dated", $"The check is dated {DateWords.Date(day)}, later than today, and cannot be deposited before. Ask for one dated today.", "WrittenOn");

    /// <summary>Dated too long ago.</summary>
    public static Refusal Stale(DateOnly day, int days) => new("cashiering.check-stale", $"The check is dated {DateWords.Date(day)}. A bank need not pay a check older than {days} days. Ask for a new one.", "WrittenOn");

    /// <summary>A name that is too long.</summary>
    public static readonly Refusal DrawnByTooLong = new("cashiering.drawn-by", "Use 100 characters or fewer for the name on the check.", "DrawnBy");

    /// <summary>A cashier's check number.</summary>
    public static readonly Refusal CashiersCheckNumber = new("cashiering.cashiers-check-number", "Enter the number of the cashier's check: up to 20 letters and digits.", "DocumentNumber");
}
