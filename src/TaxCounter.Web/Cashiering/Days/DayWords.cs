using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The words of the close.</summary>
public static class DayWords
{
    /// <summary>What is out of the ordinary, in one or two words.</summary>
    public static string Of(DayExceptionKind kind) => kind switch
    {
        DayExceptionKind.Backdated => "earlier effective date",
        DayExceptionKind.Voided => "voided",
        DayExceptionKind.Over => "over",
        DayExceptionKind.Short => "short",
        DayExceptionKind.MovedPayment => "moved payment",
        DayExceptionKind.ReturnedCheck => "returned check",
        DayExceptionKind.Suspense => "in suspense",
        DayExceptionKind.Reversal => "reversal of a banked payment",
        DayExceptionKind.OpenedBeside => "opened before an earlier one was finished",
        DayExceptionKind.Drop => "drop to the safe",
        DayExceptionKind.ChangeOrder => "change order",
        DayExceptionKind.Handover => "handover",
        DayExceptionKind.SurpriseCount => "surprise count",
        DayExceptionKind.Copy => "copy of a receipt",
        _ => "",
    };

    /// <summary>A part of what is owed, in one or two words.</summary>
    public static string Of(Component component) => component switch
    {
        Component.Penalty => "penalty",
        Component.Interest => "interest",
        Component.OtherFee => "other fee",
        Component.Fee => "fee",
        _ => "tax",
    };
}
