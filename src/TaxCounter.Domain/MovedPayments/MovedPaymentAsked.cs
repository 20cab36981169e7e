using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>What a clerk asks to move.</summary>
public sealed record MovedPaymentAsked
{
    /// <summary>The key of the move, made with the form.</summary>
    public required MovedPaymentId Id { get; init; }

    /// <summary>The payment whose money it is.</summary>
    public required PostingId Payment { get; init; }

    /// <summary>What it paid.</summary>
    public required ObligationId From { get; init; }

    /// <summary>The account it belongs to; may be the same.</summary>
    public required AccountId To { get; init; }

    /// <summary>What it was meant to pay there; none: it stays as unapplied credit of that account.</summary>
    public required IReadOnlyList<ObligationId> Targets { get; init; }

    /// <summary>How much.</summary>
    public required Money Amount { get; init; }

    /// <summary>Whether it reverses a payment that is at the bank: the money stays as credit of the account that paid, and a second person always approves.</summary>
    public bool IsReversal { get; init; }

    /// <summary>The figures that the clerk saw, as <see cref="MovedPaymentPlan.Terms"/> has them; others by now are refused.</summary>
    public string Shown { get; init; } = "";
}
