using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Verify;

/// <summary>What the steps found, from as many connections as there are.</summary>
internal sealed class VerifyFound
{
    private readonly Lock _lock = new();
    private readonly List<Finding> _findings = [];
    private readonly List<string> _notes = [];

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            lock (_lock)
            {
                return [.. _findings.OrderBy(f => f.Invariant.Length).ThenBy(f => f.Invariant, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>What somebody may want to know.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds findings, and notes if there are any.</summary>
    /// <returns>How many findings.</returns>
    public int Add(IEnumerable<Finding> findings, params IEnumerable<string> notes)
    {
        lock (_lock)
        {
            var before = _findings.Count;
            _findings.AddRange(findings);
            _notes.AddRange(notes);
            return _findings.Count - before;
        }
    }
}
