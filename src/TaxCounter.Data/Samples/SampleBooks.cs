using TaxCounter.Data.Ledger;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Samples;

/// <summary>Charges and payments that put an account into its situation.</summary>
internal static class SampleBooks
{
    private const int UnpaidWhenSeveral = 4;

    /// <summary>Posts them; oldest first, each as of its day.</summary>
    /// <returns>How many obligations were made.</returns>
    public static int Post(LedgerBatch batch, AccountId account, SampleAccount told, int periods, SampleDraw draw, CounterAct act)
    {
        var made = 0;
        foreach (var taxType in TaxTypes(told))
        {
            var due = SampleCalendar.Due(taxType, told.Frequency, act.Today, taxType == "occupational-license" ? 2 : periods);
            for (var i = 0; i < due.Count; i++)
            {
                var charge = Charge(account, taxType, due[i], Amount(taxType, draw), act, batch);
                made++;
                foreach (var payment in Payments(charge, told.Situation, i, due.Count, draw).Where(p => p.PaidOn <= act.Today))
                {
                    Must(batch.Pay(payment, act));
                }
            }

            if (told.HasFutureDue)
            {
                Charge(account, taxType, SampleCalendar.Next(taxType, told.Frequency, act.Today), Amount(taxType, draw), act, batch);
                made++;
            }
        }

        return made;
    }

    /// <summary>What an account of the sample office is charged for.</summary>
    public static IReadOnlyList<string> TaxTypes(SampleAccount told) => told.Kind == AccountKind.UserFee ? ["sewer", "solid-waste"] : ["sales", .. told.Also];

    private static OldCharge Charge(AccountId account, string taxType, (Period Period, DateOnly DueOn) due, Money amount, CounterAct act, LedgerBatch batch)
    {
        var charge = new OldCharge
        {
            Account = account,
            TaxType = taxType,
            Period = due.Period,
            DueOn = due.DueOn,
            Component = taxType is "sewer" or "solid-waste" ? Component.Fee : Component.Tax,
            Amount = amount,
        };
        Must(batch.Charge(charge, act));
        return charge;
    }

    private static IEnumerable<OldPayment> Payments(OldCharge charge, Situation situation, int index, int count, SampleDraw draw)
    {
        var fromEnd = count - 1 - index;
        var inTime = Paid(charge, charge.DueOn.AddDays(-1 - draw.Below(8)), charge.Amount);
        return situation switch
        {
            Situation.OneLate when fromEnd == 0 => [],
            Situation.SeveralLate when fromEnd < UnpaidWhenSeveral => [],
            Situation.CapReached when index == 0 || fromEnd == 0 => [],
            Situation.PaidInPart when fromEnd == 0 => [Paid(charge, charge.DueOn, charge.Amount.Times(0.4m, MidpointRounding.AwayFromZero))],
            Situation.PaidInPart when fromEnd == 3 => [inTime with { Amount = charge.Amount.Times(0.5m, MidpointRounding.AwayFromZero) }, Paid(charge, charge.DueOn.AddDays(40), charge.Amount.Times(0.3m, MidpointRounding.AwayFromZero))],
            Situation.Overpaid when fromEnd == 0 => [inTime with { Amount = charge.Amount + new Money(5000) }],
            Situation.PaidLate when fromEnd is > 0 and < 4 => [Paid(charge, charge.DueOn.AddDays(25), charge.Amount)],
            _ => [inTime],
        };
    }

    private static OldPayment Paid(OldCharge charge, DateOnly on, Money amount) =>
        new() { Account = charge.Account, TaxType = charge.TaxType, Period = charge.Period, PaidOn = on, Amount = amount };

    private static Money Amount(string taxType, SampleDraw draw) => taxType switch
    {
        "solid-waste" => new Money(2300),
        "sewer" => new Money(3000 + draw.Below(5000)),
        "occupational-license" => new Money((50 + (draw.Below(40) * 10)) * 100),
        _ => new Money(12_000 + draw.Below(180_000)),
    };

    private static void Must(Refusal? no)
    {
        if (no is not null)
        {
            throw new InvalidOperationException($"The sample office does not fit the rule book: {no.Message}");
        }
    }
}
