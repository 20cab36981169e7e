using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>How much tax of one obligation was unpaid when, as far as known on a day.</summary>
internal readonly struct OpenTax
{
    private readonly IReadOnlyList<DatedAmount> _credits;
    private readonly DateOnly _known;
    private readonly long _charged;

    public OpenTax(LateChargesQuestion question)
    {
        _credits = question.Credits;
        _known = question.AsOf;
        DueOn = question.DueOn;
        foreach (var charge in question.Charges)
        {
            _charged += charge.Day <= _known ? charge.Amount.Cents : 0;
        }
    }

    public DateOnly DueOn { get; }

    public Money Charged => new(Math.Max(0, _charged));

    /// <summary>What was unpaid when <paramref name="day"/> began; never negative. What was paid by the due date was paid in time and counts always.</summary>
    public Money UnpaidBefore(DateOnly day)
    {
        var unpaid = _charged;
        for (var i = 0; i < _credits.Count; i++)
        {
            var credit = _credits[i];
            if ((credit.Day < day || credit.Day <= DueOn) && credit.Day <= _known)
            {
                unpaid -= credit.Amount.Cents;
            }
        }

        return new Money(Math.Max(0, unpaid));
    }

    public Money UnpaidNow => UnpaidBefore(DateOnly.MaxValue);

    /// <summary>The first day after <paramref name="day"/>, at the latest <paramref name="last"/>, whose payments leave another amount unpaid than before.</summary>
    public DateOnly NextChange(DateOnly day, DateOnly last)
    {
        var before = UnpaidBefore(day.AddDays(1));
        var next = last;
        for (var i = 0; i < _credits.Count; i++)
        {
            var on = _credits[i].Day;
            if (on > day && on < next && on > DueOn && UnpaidBefore(on.AddDays(1)) != before)
            {
                next = on;
            }
        }

        return next;
    }

    /// <summary>The day on which the last of it was paid, if that lies between the two; otherwise the later of the two.</summary>
    public DateOnly PaidOffBetween(DateOnly from, DateOnly to)
    {
        for (var day = from.AddDays(-1); day < to;)
        {
            day = NextChange(day, to);
            if (UnpaidBefore(day.AddDays(1)).IsZero)
            {
                return day;
            }
        }

        return to;
    }
}
