namespace TaxCounter.Web.OffAccounts;

/// <summary>A customer's answer as it is noted.</summary>
public sealed class AnswerForm
{
    public string? Answer { get; set; }
}
