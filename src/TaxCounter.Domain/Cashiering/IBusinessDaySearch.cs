using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Reads the figures of business days and drawers. Each answer is a handful of set queries, whatever the number of receipts.</summary>
public interface IBusinessDaySearch
{
    /// <summary>Business days with drawers, newest first.</summary>
    /// <param name="page">Which page, from 1.</param>
    Task<RecordPage<BusinessDayRow>> Days(int page);

    /// <summary>Everything about one day.</summary>
    Task<DayFigures> Of(DateOnly day);

    /// <summary>The payments of one day that count from an earlier one, by receipt; voided ones are out.</summary>
    Task<IReadOnlyList<BackdatedPayment>> Backdated(DateOnly day);

    /// <summary>The drawers of one day, by number.</summary>
    Task<IReadOnlyList<DrawerOfDay>> Drawers(DateOnly day);

    /// <summary>The same of today with those of earlier days that no supervisor took over yet, by day and number.</summary>
    Task<IReadOnlyList<DrawerOfDay>> DrawersNow(DateOnly today);

    /// <summary>One drawer with what it collected; null when there is none.</summary>
    Task<(DrawerOfDay Drawer, Collected Collected)?> Drawer(DrawerId id);
}
