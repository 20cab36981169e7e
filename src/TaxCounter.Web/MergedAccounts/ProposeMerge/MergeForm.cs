namespace TaxCounter.Web.MergedAccounts;

/// <summary>A merge as a clerk proposes it.</summary>
public sealed class MergeForm
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The number of the other account.</summary>
    public string? Other { get; set; }

    /// <summary>The number of the account that stays, one of the two.</summary>
    public string? Stays { get; set; }

    /// <summary>Why they are one business.</summary>
    public string? Reason { get; set; }
}
