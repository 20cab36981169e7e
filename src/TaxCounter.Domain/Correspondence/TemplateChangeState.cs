namespace TaxCounter.Domain.Correspondence;

/// <summary>What became of a proposed version of a template.</summary>
public enum TemplateChangeState
{
    /// <summary>Waits for a second person.</summary>
    Proposed = 1,

    /// <summary>Letters are written by it from its first day on.</summary>
    Approved,

    /// <summary>A second person said no.</summary>
    Denied,

    /// <summary>Who proposed it took it back.</summary>
    Withdrawn,
}
