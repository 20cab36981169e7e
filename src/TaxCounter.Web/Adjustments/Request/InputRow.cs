using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Adjustments;

/// <summary>One period of the form: whether it is adjusted, and what the worksheet is told of it.</summary>
public sealed class InputRow
{
    /// <summary>The obligation's key.</summary>
    public Guid Obligation { get; set; }

    public bool Ticked { get; set; }

    /// <summary>The amount that the worksheet starts from.</summary>
    public Money? Amount { get; set; }

    public DateOnly? FiledOn { get; set; }

    public DateOnly? PaidOn { get; set; }
}
