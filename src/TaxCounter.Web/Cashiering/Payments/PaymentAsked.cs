namespace TaxCounter.Web.Cashiering;

/// <summary>What a page asks for that leads to the payment form: a payment of certain obligations. In the address; nothing that was typed as a tender before is touched.</summary>
public sealed class PaymentAsked
{
    /// <summary>The obligations to pay, and no others; none for the form as it is.</summary>
    public List<Guid> Pay { get; set; } = [];

    /// <summary>How much.</summary>
    public string? Amount { get; set; }

    /// <summary>Why these and not the oldest first.</summary>
    public string? Why { get; set; }

    /// <summary>Fills the form in with it.</summary>
    internal void FillIn(PaymentForm form)
    {
        if (Pay.Count == 0 || Pay.Count > 1000 || form.Tenders.Count > 0)
        {
            return;
        }

        (form.Obligations, form.Picked, form.Tick) = ([.. Pay.Distinct()], true, []);
        form.Amount = Amount is { Length: <= 20 } ? Amount : form.Amount;
        form.Reason = Why is { Length: > 0 and <= 200 } ? Why : form.Reason;
    }
}
