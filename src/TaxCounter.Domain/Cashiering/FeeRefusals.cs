using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a fee of the counter is not sold.</summary>
public static class FeeRefusals
{
    /// <summary>A fee is for something that is handed over today.</summary>
    public static Refusal CountFromToday => new("cashiering.fee-earlier-day", "A fee of the counter counts from today. Take the fee in a visit of its own, or leave out the earlier effective date.", "EffectiveOn");

    /// <summary>A number that cannot be, or an account that is not in the visit.</summary>
    public static Refusal WrongCount => new("cashiering.fee-count", $"Enter how many, from 1 to {FeeAsked.Most}, for an account of this visit.", "AddFeeCount");

    /// <summary>None chosen.</summary>
    public static Refusal Choose => new("cashiering.fee-needed", "Choose the fee from the list.", "AddFee");

    /// <summary>More than a visit takes.</summary>
    public static Refusal TooMany => new("cashiering.fees", $"A visit can have up to {FeeSale.Most} fees. Start another visit for the rest.", "AddFee");
}
