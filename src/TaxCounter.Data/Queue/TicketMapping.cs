using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

internal sealed class TicketMapping : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("Tickets", table => table.HasCheckConstraint("CK_Tickets_Seconds", "\"WaitedSeconds\" >= 0 AND \"ServedSeconds\" >= 0"));
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Language).HasMaxLength(2).IsUnicode(false);
        builder.Property(t => t.Person).HasMaxLength(50);
        builder.Property(t => t.PersonName).HasMaxLength(100);
        builder.Property(t => t.Context).HasMaxLength(QueueRefusals.LongestNote);
        builder.Ignore(t => t.Label);
        builder.Ignore(t => t.IsOpen);
        builder.HasOne<ServiceWindow>().WithMany().HasForeignKey(t => t.WindowId);
        builder.HasOne<Appointment>().WithMany().HasForeignKey(t => t.AppointmentId);
        builder.HasMany(t => t.Steps).WithOne().HasForeignKey(s => s.TicketId);
        builder.HasIndex(t => new { t.On, t.Number }).IsUnique();
        builder.HasIndex(t => t.AppointmentId).IsUnique().HasFilter("\"AppointmentId\" IS NOT NULL");
    }
}

internal sealed class TicketStepMapping : IEntityTypeConfiguration<TicketStep>
{
    public void Configure(EntityTypeBuilder<TicketStep> builder)
    {
        builder.ToTable("TicketSteps");
        builder.IsAppendOnly();
        builder.HasKey(s => new { s.TicketId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Note).HasMaxLength(QueueRefusals.LongestNote);
        builder.IsSigned(s => s.Made, "Made");
    }
}

internal sealed class ServiceWindowMapping : IEntityTypeConfiguration<ServiceWindow>
{
    public void Configure(EntityTypeBuilder<ServiceWindow> builder)
    {
        builder.ToTable("ServiceWindows");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Serves).HasMaxLength(200).IsUnicode(false);
        builder.Property(w => w.Speaks).HasMaxLength(40).IsUnicode(false);
        builder.IsSigned(w => w.Opened, "Opened");
        builder.Ignore(w => w.Services);
        builder.Ignore(w => w.Languages);
        builder.Ignore(w => w.IsOpen);
        builder.HasIndex(w => new { w.On, w.Number }).IsUnique().HasFilter("\"State\" <> 'Closed'");
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("Appointments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Language).HasMaxLength(2).IsUnicode(false);
        builder.Property(a => a.Code).HasMaxLength(Appointment.CodeLength).IsUnicode(false);
        builder.Property(a => a.Name).HasMaxLength(Appointment.LongestName);
        builder.Property(a => a.Phone).HasMaxLength(Appointment.LongestPhone);
        builder.IsSigned(a => a.Made, "Made");
        builder.IsSigned(a => a.Canceled, "Canceled");
        builder.HasIndex(a => new { a.On, a.Code }).IsUnique();
        builder.HasIndex(a => a.StartsAt);
    }
}

internal sealed class QueueScreenMapping : IEntityTypeConfiguration<QueueScreen>
{
    public void Configure(EntityTypeBuilder<QueueScreen> builder)
    {
        builder.ToTable("QueueScreens");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.CodeHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(s => s.KeyHash).HasMaxLength(64).IsUnicode(false);
        builder.IsSigned(s => s.Made, "Made");
        builder.HasIndex(s => s.CodeHash).IsUnique().HasFilter("\"CodeHash\" IS NOT NULL");
        builder.HasIndex(s => s.KeyHash).IsUnique().HasFilter("\"KeyHash\" IS NOT NULL");
    }
}
