namespace TaxCounter.Domain.Reconciliation;

/// <summary>The cards of the counter against what the processor settled.</summary>
public interface ICardSettlements
{
    /// <summary>The cards of one day, and what is still open of earlier ones up to another day.</summary>
    Task<CardsOfDay> Of(DateOnly day, DateOnly lateTo);

    /// <summary>Those that no settlement tells of and nobody explained, of days up to one, the oldest first; those of the last months.</summary>
    Task<IReadOnlyList<UnsettledCard>> Unsettled(DateOnly to);

    /// <summary>Adds an explanation to the current transaction.</summary>
    void Add(CardExplanation explanation);
}
