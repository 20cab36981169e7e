using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What is printed of a receipt: the receipt itself once, while its customer is at the window; after that copies, each with its number and its reason.</summary>
public static class ReceiptPrinting
{
    /// <summary>How long after a payment its customer is taken to stand at the window.</summary>
    public static readonly TimeSpan AtTheWindow = TimeSpan.FromMinutes(5);

    /// <summary>Whether the customer is still at the window: the same clerk took the payment within the last minutes, and it is good.</summary>
    public static bool IsAtTheWindow(this PaymentEvent visit, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(act);
        return visit is { State: ReceiptState.Issued, DrawerId: not null } && act.By.IsSamePerson(visit.Taken.Person) && act.At - visit.Taken.At < AtTheWindow;
    }

    /// <summary>Whether this person can print the receipt itself now.</summary>
    public static bool MayPrint(this PaymentEvent visit, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.Printed is null && visit.IsAtTheWindow(act);
    }

    /// <summary>The receipt itself is printed.</summary>
    internal static Refusal? Print(this PaymentEvent visit, CounterAct act)
    {
        if (!visit.MayPrint(act))
        {
            return CopyRefusals.PrintedOnce;
        }

        visit.Printed = act.Signature;
        return null;
    }

    /// <summary>A copy is printed, with its reason.</summary>
    internal static Result<ReceiptCopy> Copy(this PaymentEvent visit, CopyAsked asked, CounterAct act)
    {
        if ((CopyRefusals.Wrong(asked) ?? (asked.Number == visit.Copies + 1 ? null : CopyRefusals.AnotherCopy(visit))) is { } no)
        {
            return no;
        }

        var copy = ReceiptCopy.Of(visit.Id, asked, act);
        visit.Add(copy);
        return copy;
    }
}
