# What an editor says of a change when it is published.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('goals', '0002_guards'),
    ]

    operations = [
        migrations.AddField(
            model_name='budgetpage',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='budgetpage',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
        migrations.AddField(
            model_name='goalpage',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='goalpage',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
        migrations.AddField(
            model_name='goalsandbudgetpage',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='goalsandbudgetpage',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
        migrations.AddField(
            model_name='kpi',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='kpi',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
        migrations.AddField(
            model_name='planpage',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='planpage',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
        migrations.AddField(
            model_name='responsiblebody',
            name='change_kind',
            field=models.CharField(choices=[('MINOR', 'Mindre ändring: stavning, språk eller form. Innebörden är densamma.'), ('MAJOR', 'Ändring i sak: läsaren får veta något annat än förut.'), ('CORRECTION', 'Rättelse: något stod fel.')], default='MINOR', max_length=10, verbose_name='slag av ändring'),
        ),
        migrations.AddField(
            model_name='responsiblebody',
            name='change_note',
            field=models.TextField(blank=True, help_text='Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.', max_length=1000, verbose_name='ändringsnotering'),
        ),
    ]
