namespace TaxCounter.Web.Demographics;

/// <summary>Why a change was entered wrong.</summary>
public sealed class UndoForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; }

    public string? Reason { get; set; }
}
