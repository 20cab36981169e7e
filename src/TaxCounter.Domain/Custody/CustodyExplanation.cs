using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>Why a count within the day did not agree, as one of the two who signed it wrote it down.</summary>
public sealed class CustodyExplanation
{
    private CustodyExplanation()
    {
        Text = "";
        Written = null!;
    }

    internal CustodyExplanation(CustodyId record, string text, Signature written) => (RecordId, Text, Written) = (record, text, written);

    /// <summary>Of which record.</summary>
    public CustodyId RecordId { get; private init; }

    /// <summary>In words.</summary>
    public string Text { get; private init; }

    /// <summary>Who wrote it.</summary>
    public Signature Written { get; private init; }
}
