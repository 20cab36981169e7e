using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>A plan worked out to the cent: what is paid when, with penalty and interest going on until then.</summary>
/// <param name="Offer">What was asked.</param>
/// <param name="On">The day on which it was worked out.</param>
/// <param name="Balances">What is owed today for each obligation in it.</param>
/// <param name="Rows">The down payment, where there is one, and the installments.</param>
public sealed record WorkedPlan(PlanOffer Offer, DateOnly On, IReadOnlyList<ObligationBalance> Balances, IReadOnlyList<WorkedInstalment> Rows)
{
    /// <summary>What is owed today.</summary>
    public Money Owed => Balances.Total(b => b.Owed);

    /// <summary>Paid today.</summary>
    public Money Down => Offer.Down;

    /// <summary>The installments without the down payment.</summary>
    public IReadOnlyList<WorkedInstalment> Instalments => [.. Rows.Where(r => r.Number > 0)];

    /// <summary>All that is paid: the down payment and the installments.</summary>
    public Money Total => Rows.Total(r => r.Amount);

    /// <summary>Penalty and interest that go on while it is paid.</summary>
    public Money GoesOn => Total - Owed;

    /// <summary>The last payment.</summary>
    public WorkedInstalment Last => Rows[^1];

    /// <summary>The figures in one line, so that what was shown can be held to what is agreed.</summary>
    public string Terms => Line(Owed, Down, Instalments.Count, Instalments[0].Amount, Last.Amount, Last.Due, Balances.Count);

    internal static string Line(Money owed, Money down, int months, Money first, Money last, DateOnly lastDue, int obligations) =>
        string.Create(CultureInfo.InvariantCulture, $"{owed.Cents}/{down.Cents}/{months}/{first.Cents}/{last.Cents}/{lastDue:yyyyMMdd}/{obligations}");
}
