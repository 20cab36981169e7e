using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// The instalments of a payment plan: equal to the cent, the last one takes what is left, so that down payment and instalments are exactly what is owed. Each falls on
/// the same day of the month, the last day of a shorter one, and on the next business day where that day is none.
/// </summary>
public static class PlanSchedule
{
    /// <summary>The most months that are worked out at all.</summary>
    public const int MostMonths = 120;

    /// <summary>The instalments. Refused: nothing owed, a down payment that leaves nothing, more instalments than cents, a number of months or a day that is none.</summary>
    /// <param name="owed">What is owed.</param>
    /// <param name="down">Paid at once.</param>
    /// <param name="months">How many instalments.</param>
    /// <param name="first">The day of the first one.</param>
    /// <param name="day">The day of the month of the others, 1 to 31; null for that of the first.</param>
    /// <param name="calendar">The office's calendar.</param>
    public static Result<List<PlanInstalment>> Of(Money owed, Money down, int months, DateOnly first, int? day, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (WhyNot(owed, down, months, day) is { } no)
        {
            return no;
        }

        if (calendar.Refused(first.AddMonths(Math.Max(0, months))) is { } tooFar)
        {
            return tooFar;
        }

        var rest = owed - down;
        return Make(rest, new Money(rest.Cents / months), months, first, day, calendar);
    }

    /// <summary>The instalments where the customer says how much they can pay each month: as many as that takes, and the last one takes what is left. Refused as above, and where that takes too many.</summary>
    /// <param name="owed">What is owed.</param>
    /// <param name="down">Paid at once.</param>
    /// <param name="each">What is paid each month.</param>
    /// <param name="first">The day of the first one.</param>
    /// <param name="day">The day of the month of the others, 1 to 31; null for that of the first.</param>
    /// <param name="calendar">The office's calendar.</param>
    public static Result<List<PlanInstalment>> ByAmount(Money owed, Money down, Money each, DateOnly first, int? day, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if ((!each.IsPositive ? PlanRefusals.EachMonth : WhyNot(owed, down, 1, day)) is { } no)
        {
            return no;
        }

        var months = ((owed - down).Cents + each.Cents - 1) / each.Cents;
        return months > MostMonths ? PlanRefusals.TooLittle(each, MostMonths)
            : calendar.Refused(first.AddMonths((int)months)) is { } tooFar ? tooFar
            : Make(owed - down, each, (int)months, first, day, calendar);
    }

    private static List<PlanInstalment> Make(Money rest, Money each, int months, DateOnly first, int? day, BusinessCalendar calendar)
    {
        List<PlanInstalment> instalments = [];
        for (var i = 0; i < months; i++)
        {
            var due = i == 0 ? first : OfMonth(first.AddDays(1 - first.Day).AddMonths(i), day ?? first.Day);
            instalments.Add(new PlanInstalment(i + 1, calendar.RollForward(due), i == months - 1 ? rest - (each * (months - 1)) : each));
        }

        return instalments;
    }

    private static Refusal? WhyNot(Money owed, Money down, int months, int? day) =>
        !owed.IsPositive ? PlanRefusals.NothingOwed
        : down.IsNegative || down >= owed ? PlanRefusals.DownPayment(owed)
        : months is < 1 or > MostMonths || months > (owed - down).Cents ? PlanRefusals.Months(MostMonths)
        : day is < 1 or > 31 ? PlanRefusals.DayOfMonth
        : null;

    private static DateOnly OfMonth(DateOnly firstOfMonth, int day) => firstOfMonth.AddDays(Math.Min(day, DateTime.DaysInMonth(firstOfMonth.Year, firstOfMonth.Month)) - 1);
}
